"""Reads a number per line, lists jobs that many times, and prints the processor time in seconds."""

import sys
import time

from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkmetastudio.v1 import List2dModelTrainingJobRequest, MetaStudioClient

endpoint, access_key, secret_key, project, limit = sys.argv[1:]
credentials = BasicCredentials(access_key, secret_key, project)
client = (
    MetaStudioClient.new_builder()
    .with_credentials(credentials)
    .with_endpoint(endpoint)
    .build()
)

for line in sys.stdin:
    started = time.process_time()
    for _ in range(int(line)):
        page = client.list2d_model_training_job(
            List2dModelTrainingJobRequest(limit=int(limit))
        )
        assert page.jobs
    print(time.process_time() - started, flush=True)
