"""All feedback pages of a lesson in one zip, as Moodle's *Upload multiple feedback files in a zip* takes it.

A folder a person, called as in Moodle's own download of the submissions, `Full name_NUMBER_assignsubmission_file_/`; by the
number Moodle knows whose it is (mod/assign/feedback/file/importziplib.php). The number is another in each assignment, so it
comes from the download that was collected for this lesson. No live Moodle was at hand to try it.
"""
import zipfile

from classroom.errors import CourseError
from classroom.lms import moodle_folders

WHEN = (2026, 1, 1, 0, 0, 0)  # the same pages give the same zip


def pack(root, name, students, to):
    """Write the zip `to`. Returns (how many pages, [who has a page but no number of Moodle's]).

    Raises CourseError rather than overwrite a file, and when nobody's page can be packed.
    """
    folders, pages = moodle_folders(root, name), {student: root / "feedback" / student / name / f"{name}.html" for student in students}
    there = [student for student, page in pages.items() if page.is_file()]
    packed = [student for student in there if student in folders]
    if not packed:
        raise CourseError("No feedback page can be packed: " + (
            "none of the hand-ins came in a zip of Moodle's (Download all submissions), where its numbers stand." if there
            else f"there are none. Write them with: python3 course.py grade {name}"))
    try:
        with zipfile.ZipFile(to, "x", zipfile.ZIP_DEFLATED) as archive:
            for student in packed:
                entry = zipfile.ZipInfo(f"{folders[student]}/{name}-feedback.html", WHEN)
                archive.writestr(entry, pages[student].read_bytes(), zipfile.ZIP_DEFLATED)
    except FileExistsError:
        raise CourseError(f"{to} exists already; move it away, or name another table with --to.") from None
    except OSError as problem:
        raise CourseError(f"{to} cannot be written ({problem.strerror}); name another table with --to.") from None
    return len(packed), [student for student in there if student not in folders]
