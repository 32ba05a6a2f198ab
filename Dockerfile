# syntax=docker/dockerfile:1

# Everything is installed and built here, and left behind except what serving needs.
FROM node:22-bookworm-slim AS build
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# The last line prepares the programs that otherwise need their sources at the first start.
RUN npm run build \
  && node scripts/run.cjs --bundle src/start/start.ts src/start/print-secrets.ts src/cli/newsroom.ts \
  && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=1337
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/scripts ./scripts
COPY --from=build /app/database ./database
COPY --from=build /app/public ./public
COPY --from=build /app/build ./build
COPY --from=build /app/dist ./dist
# All that the server may write to: uploads, the SQLite file (unused with PostgreSQL), Strapi's own working folder.
RUN mkdir -p .tmp .strapi public/uploads && chown -R node:node .tmp .strapi public/uploads
USER node
EXPOSE 1337
VOLUME ["/app/public/uploads", "/app/.tmp"]
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/_health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/run.cjs", "src/start/start.ts"]
