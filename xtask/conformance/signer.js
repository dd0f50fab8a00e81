// Signs and sends requests with the vendor's signer for Node. The first line of the input has the settings,
// and each further line a request, for which a line with the result is printed.
"use strict";

const http = require("http");
const readline = require("readline");
const { AKSKSigner } = require("@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner");

/** The spelling of the headers that the signer looks up. */
const NAMES = {
  "x-sdk-date": AKSKSigner.HeaderXDate,
  "x-sdk-content-sha256": AKSKSigner.HeaderContentSha256,
};

/** Converts a request to the form of the signer: parsed query, body as a value, headers in its spelling. */
function described(request) {
  const url = new URL(request.url);
  const queryParams = {};
  for (const [name, value] of url.searchParams) {
    const before = queryParams[name];
    queryParams[name] = before === undefined ? value : [].concat(before, value);
  }
  const data = request.json ? JSON.parse(request.body) : undefined;
  const headers = {};
  for (const [name, value] of Object.entries(request.headers)) {
    headers[NAMES[name] || name] = value;
  }
  return { method: request.method, endpoint: request.url, headers, queryParams, data };
}

/** Signs and sends a request, with the body in the form that the signer hashes. */
function send(request, settings) {
  const credential = { getAk: () => settings.access_key, getSk: () => settings.secret_key };
  const input = described(request);
  // The signer neither signs nor returns the type of a multipart body.
  const type = request.headers["content-type"] && { "content-type": request.headers["content-type"] };
  const headers = { ...type, ...request.unsigned, ...AKSKSigner.sign(input, credential) };
  const body = input.data === undefined ? request.body : JSON.stringify(input.data);
  headers["content-length"] = Buffer.byteLength(body, "utf8");
  return new Promise((resolve, reject) => {
    const sent = http.request(request.url, { method: request.method, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    });
    sent.on("error", reject);
    sent.end(body, "utf8");
  });
}

async function main() {
  let settings;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (settings === undefined) {
      settings = JSON.parse(line);
      continue;
    }
    let result;
    try {
      result = { status: await send(JSON.parse(line), settings) };
    } catch (error) {
      result = { error: `${error.name}: ${error.message}` };
    }
    console.log(JSON.stringify(result));
  }
}

main();
