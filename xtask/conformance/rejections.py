"""An additional check of schemathesis, for what schemas cannot express: which elements exist.

The service returns 400, not 404 or 409, if a request is valid but names an element that does not exist,
that exists already, or whose state forbids the call. So schemathesis is configured to expect 400, and this
check verifies that each such response gives one of these reasons.
"""

import re

import schemathesis

OF_ELEMENTS = re.compile(r"there is (no|a|an) |does not allow this")


@schemathesis.check
def rejected_for_an_element(ctx, response, case):
    """A request that the schemas allow is rejected only for the elements that it names."""
    is_valid = case.meta is not None and case.meta.generation.mode.is_positive
    if is_valid and response.status_code == 400:
        message = response.json()["error_msg"]
        assert OF_ELEMENTS.search(message), f"a valid request is rejected: {message}"
