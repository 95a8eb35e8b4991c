"""Let a test cell's own verdict count: an error in it, and nothing else.

nbgrader gives 0 for anything on standard error, also a library's warning of what will change, and
takes the first result that stands in a test cell for a mark, also one that a student's code has
put there before the test fails.
"""

from __future__ import annotations

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_grade, is_solution

_RESULTS = ("execute_result", "display_data")


class ErrorsAlone(NbGraderPreprocessor):
    """Leave in an executed test cell what it said and its error, no results and no stderr.

    What was written to standard error stays readable, as standard output.
    """

    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        """Go through the outputs of the test cells of one submission.

        Parameters
        ----------
        nb : NotebookNode
            The executed submission; changed in place.
        resources : ResourcesDict
            What nbconvert passes along.

        Returns
        -------
        tuple of NotebookNode and ResourcesDict
            The same notebook and resources.
        """
        for cell in nb.cells:
            if cell.cell_type == "code" and is_grade(cell) and not is_solution(cell):
                cell.outputs = [each for each in cell.outputs if each.output_type not in _RESULTS]
                for output in cell.outputs:
                    _make_harmless(output)
        return nb, resources


def _make_harmless(output: NotebookNode) -> None:
    """Turn what was written to standard error into standard output."""
    if output.get("name") == "stderr":
        output.name = "stdout"
        output.text = f"Written to standard error, at no cost:\n{output.text}"
