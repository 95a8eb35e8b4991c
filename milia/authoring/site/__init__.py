"""The course as a web site: pages that open by a double-click and ask no network for anything."""

from milia.authoring.site.assembly import make_site

__all__ = ["make_site"]
