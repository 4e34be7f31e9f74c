# The service in one small image: no compiler, no root, nothing that is not in the hashed lock.
# It is imported once while it is built, so that no start compiles it: nobody may write there later.
FROM python:3.12-slim AS build
WORKDIR /srv
COPY requirements.lock ./
RUN python -m venv /srv/.venv \
 && sed -n '/^uv==/,/[^\\]$/p' requirements.lock > uv.lock \
 && /srv/.venv/bin/pip install --no-cache-dir --quiet --require-hashes --no-deps -r uv.lock \
 && VIRTUAL_ENV=/srv/.venv /srv/.venv/bin/uv pip install --no-cache --quiet --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY app ./app
RUN VIRTUAL_ENV=/srv/.venv /srv/.venv/bin/uv pip install --no-cache --quiet --no-deps --no-build-isolation -e . \
 && VIRTUAL_ENV=/srv/.venv /srv/.venv/bin/uv pip uninstall --quiet uv pip hatchling editables \
 && /srv/.venv/bin/python -c 'import app.main, app.worker'

FROM python:3.12-slim
RUN useradd --system --uid 10001 --home-dir /data --create-home afterword
WORKDIR /srv
COPY --from=build /srv /srv
COPY migrations ./migrations
COPY addon_manifests ./addon_manifests
ENV PATH=/srv/.venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    AFTERWORD_HOST=0.0.0.0 AFTERWORD_DATABASE_URL=sqlite:////data/afterword.db
USER 10001
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/health/ready', timeout=4)"]
CMD ["sh", "-c", "afterword migrate && exec afterword serve"]
