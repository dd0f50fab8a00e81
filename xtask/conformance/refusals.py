"""What is asked beyond the checks of schemathesis: schemas cannot say which elements there are.

The service answers 400, not 404 or 409, where a request is as the contract describes and names something
that is not there, is there already, or stands in a state that forbids the call. So schemathesis is told
to expect 400, and this holds every such answer to that reason.
"""

import re

import schemathesis

OF_ELEMENTS = re.compile(r"there is (no|a|an) |does not allow this")


@schemathesis.check
def refused_for_an_element(ctx, response, case):
    """A request that the schemas allow is refused for nothing but the elements it names."""
    is_valid = case.meta is not None and case.meta.generation.mode.is_positive
    if is_valid and response.status_code == 400:
        message = response.json()["error_msg"]
        assert OF_ELEMENTS.search(message), f"a valid request is refused: {message}"
