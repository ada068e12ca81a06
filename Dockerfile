# The site as an image: `docker build --build-arg SITE_URL=https://losses.example.org -t reported-losses .`
# and `docker run --read-only --cap-drop ALL -p 3000:3000 reported-losses`. It writes nothing and needs no volume.

FROM node:22-bookworm-slim AS build
WORKDIR /site
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: it refuses a lock file written where some platforms' optional binaries were not to be had.
RUN npm install
COPY . .
ARG SITE_URL
ARG REPORT_ERRORS_TO
RUN npm run build

FROM node:22-bookworm-slim
WORKDIR /site
ARG SITE_URL
ARG REPORT_ERRORS_TO
ENV SITE_URL=$SITE_URL REPORT_ERRORS_TO=$REPORT_ERRORS_TO NEXT_TELEMETRY_DISABLED=1 PORT=3000
# Root's files, run by a user who may only read them.
COPY --from=build /site/.next/standalone ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
	CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "start.js"]
