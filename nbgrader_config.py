"""The course as nbgrader sees it.

`MILIA_EXCHANGE` names the exchange folder (else one in the user's data folder), and
`MILIA_GRADEBOOK_URL` the gradebook's database (else SQLite beside this file). A class of your own
loads this file from its own `nbgrader_config.py` and then sets what differs:

    load_subconfig("/path/to/this/nbgrader_config.py")
    c = get_config()
    c.CourseDirectory.root = "/path/to/your/class"
    c.CourseDirectory.db_url = "sqlite:////path/to/your/class/gradebook.db"
"""

import os
from pathlib import Path

from milia.grading import seams
from milia.grading.exchange import exchange_root
from milia.grading.feedback import FeedbackExporter, GetGradesAndWaiting
from milia.grading.intake_collect import CollectPlainFiles
from milia.grading.intake_exporter import SubmissionExporter
from milia.grading.late_marks import LatePolicy, SettleLate
from milia.grading.marking_page import marking_page
from milia.grading.steps import autograde_steps, sanitize_steps
from milia.grading.zip_collect import EXTRACTED, OnePerStudent

here = Path(__file__).resolve().parent
c = get_config()  # noqa: F821 (traitlets puts it here)

c.CourseDirectory.course_id = "milia"
c.CourseDirectory.root = str(here)
c.CourseDirectory.db_url = (
    os.environ.get("MILIA_GRADEBOOK_URL") or f"sqlite:///{(here / 'gradebook.db').as_posix()}"
)
c.Exchange.root = str(exchange_root())
c.ExchangeFactory.collect = CollectPlainFiles
c.Autograde.exporter_class = SubmissionExporter
c.Autograde.sanitize_preprocessors = sanitize_steps()
c.Autograde.autograde_preprocessors = autograde_steps()
c.GenerateFeedback.exporter_class = FeedbackExporter
c.GenerateFeedback.preprocessors = [GetGradesAndWaiting]
seams.install()
c.ZipCollectApp.extractor_plugin = OnePerStudent
c.FileNameCollectorPlugin.named_regexp = EXTRACTED
c.FileNameCollectorPlugin.valid_ext = [".ipynb", ".txt"]
c.AssignLatePenalties.plugin_class = LatePolicy
c.GenerateFeedback.preprocessors.insert(0, SettleLate)
c.HTMLExporter.update(marking_page())
