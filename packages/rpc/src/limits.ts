import { messageHeaderMax, messageLenMax, messageMax } from '@hostloop/protocol/message'

/** The word before each message that says how long it is, and is counted in it. */
export const LENGTH_BYTES: number = messageLenMax
/** That word and the header: the shortest message. */
export const HEADER_BYTES: number = LENGTH_BYTES + messageHeaderMax
export const MAX_MESSAGE_BYTES: number = LENGTH_BYTES + messageMax
