/** Sessions and operations (Spark Connect). */
import { type Condition, handle } from '../condition.js';

export const connectConditions = {
  'INVALID_HANDLE.FORMAT': handle(
    'HY000',
    "The handle <handle> is invalid. Handle must be an UUID string of the format '00112233-4455-6677-8899-aabbccddeeff'",
  ),
  'INVALID_HANDLE.OPERATION_NOT_FOUND': handle('HY000', 'The handle <handle> is invalid. Operation not found.'),
  'INVALID_HANDLE.OPERATION_ALREADY_EXISTS': handle(
    'HY000',
    'The handle <handle> is invalid. Operation already exists.',
  ),
  'INVALID_HANDLE.OPERATION_ABANDONED': handle(
    'HY000',
    'The handle <handle> is invalid. Operation was considered abandoned because of inactivity and removed.',
  ),
  'INVALID_HANDLE.SESSION_NOT_FOUND': handle('HY000', 'The handle <handle> is invalid. Session not found.'),
  'INVALID_HANDLE.SESSION_CHANGED': handle(
    'HY000',
    'The handle <handle> is invalid. The existing Spark server driver instance has restarted. Please reconnect.',
  ),
  'INVALID_HANDLE.SESSION_CLOSED': handle('HY000', 'The handle <handle> is invalid. Session was closed.'),
  'INVALID_CURSOR.POSITION_NOT_AVAILABLE': handle(
    'HY109',
    'The cursor is invalid. The cursor position id <responseId> is no longer available at index <index>.',
  ),
  'INVALID_CURSOR.POSITION_NOT_FOUND': handle(
    'HY109',
    'The cursor is invalid. The cursor position id <responseId> is not found.',
  ),
  'INVALID_CURSOR.NOT_REATTACHABLE': handle('HY109', 'The cursor is invalid. The cursor is not reattachable.'),
  'INVALID_CURSOR.DISCONNECTED': handle(
    'HY109',
    'The cursor is invalid. The cursor has been disconnected by the server.',
  ),
  OPERATION_CANCELED: handle('HY008', 'Operation has been canceled.'),
} as const satisfies Record<string, Condition>;
