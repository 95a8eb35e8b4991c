"""What a student's Assignment List needs: the course's name and where the exchange is."""

from milia.grading.exchange import exchange_root

c = get_config()  # noqa: F821 (given by traitlets)
c.CourseDirectory.course_id = "milia"
c.Exchange.root = str(exchange_root())
