"""The course as nbgrader sees it.

Another course's configuration may load this file (`load_subconfig`) and set its own root, database
and exchange afterwards. Environment: `MILIA_EXCHANGE` names the exchange folder,
`MILIA_GRADEBOOK_URL` the gradebook's database.
"""

import os
from pathlib import Path

from platformdirs import user_data_path

root = Path(__file__).resolve().parent
exchange = Path(os.environ.get("MILIA_EXCHANGE") or user_data_path("milia") / "nbgrader" / "exchange")

c = get_config()  # noqa: F821 (given by traitlets)
c.CourseDirectory.course_id = "milia"
c.CourseDirectory.root = str(root)
c.CourseDirectory.db_url = os.environ.get("MILIA_GRADEBOOK_URL") or f"sqlite:///{root / 'gradebook.db'}"
c.Exchange.root = str(exchange)
