import { ProcessingRequest } from './ext-proc.js';
import { ExportTraceServiceRequest, Span } from './otlp.js';
import { Batch, RunRequest, TaskEvent, TaskServiceService } from './task.js';

test('named imports of the CommonJS code are there at run time', () => {
  expect(new ProcessingRequest().serializeBinary()).toHaveLength(0);
  expect(new ExportTraceServiceRequest().serializeBinary()).toHaveLength(0);
  const batch = new Batch();
  batch.setRowCount(3);
  const event = new TaskEvent();
  event.setBatch(batch);
  expect(TaskEvent.deserializeBinary(event.serializeBinary()).getBatch()?.getRowCount()).toBe(3);
});

test('64-bit fields stay exact', () => {
  const time = '18446744073709551615';
  const span = new Span();
  span.setStartTimeUnixNano(time);
  expect(Span.deserializeBinary(span.serializeBinary()).getStartTimeUnixNano()).toBe(time);
});

test('service definitions serialize', () => {
  const { requestSerialize, requestDeserialize, path } = TaskServiceService.run;
  expect(path).toBe('/outboard.task.v1.TaskService/Run');
  const request = new RunRequest();
  request.setHoldBytes('4194304');
  expect(requestDeserialize(requestSerialize(request)).getHoldBytes()).toBe('4194304');
});
