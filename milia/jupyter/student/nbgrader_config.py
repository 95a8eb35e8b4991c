"""What a student's Assignment List needs: the course's name and where the exchange is."""

import os
from pathlib import Path

from platformdirs import user_data_path

c = get_config()  # noqa: F821 (given by traitlets)
c.CourseDirectory.course_id = "milia"
c.Exchange.root = os.environ.get("MILIA_EXCHANGE") or str(
    Path(user_data_path("milia")) / "nbgrader" / "exchange"
)
