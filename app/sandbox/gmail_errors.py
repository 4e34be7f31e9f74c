"""Gmail's error answers, with the fields programs look at (facts/gmail.md 5.5)."""

from starlette.responses import HTMLResponse, JSONResponse, Response

STATUS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    412: "FAILED_PRECONDITION",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}


class ApiError(Exception):
    """An answer that is not 200."""

    def __init__(
        self, code: int, reason: str, message: str, *, status: str = "", domain: str = "global",
        retry_after: int | None = None,
    ) -> None:  # fmt: skip
        super().__init__(message)
        self.code = code
        self.reason = reason
        self.message = message
        self.status = status or STATUS.get(code, "")
        self.domain = domain
        self.retry_after = retry_after

    def answer(self) -> Response:
        """The JSON body of the v1 error format."""
        item = {"message": self.message, "domain": self.domain, "reason": self.reason}
        if self.reason == "authError":
            item |= {"locationType": "header", "location": "Authorization"}
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        body = {"code": self.code, "message": self.message, "errors": [item]}
        if self.status:
            body["status"] = self.status
        return JSONResponse({"error": body}, status_code=self.code, headers=headers)


def not_found() -> ApiError:
    """No such message, thread, draft; or history that is too old."""
    return ApiError(404, "notFound", "Requested entity was not found.")


def bad_request(message: str) -> ApiError:
    """A parameter or a body that Gmail refuses."""
    return ApiError(400, "invalidArgument", message)


def html_page(code: int) -> Response:
    """What a proxy in the middle answers."""
    return HTMLResponse(f"<html><title>Error {code}</title><h1>{code}</h1></html>", code)
