import { remoteProgram } from '@hostloop/protocol'
import type { Procedure } from '@hostloop/protocol'
import { domainCheckpointGetXmlDesc, DomainCheckpointXmlFlags } from '@hostloop/protocol/domain-checkpoint'
import { domainGetXmlDesc, domainManagedSaveGetXmlDesc, DomainXmlFlags } from '@hostloop/protocol/domain'
import { domainSnapshotGetXmlDesc, DomainSnapshotXmlFlags } from '@hostloop/protocol/domain-snapshot'
import { ErrorNumber } from '@hostloop/protocol/errors'
import type { RpcError } from '@hostloop/rpc'
import { functionDomain, functionName } from './function-names.ts'
import { libvirtError } from './libvirt-error.ts'

/**
 * The numbers of the remote program's procedures that a read-only connection may call: those that libvirtd 9.0.0 doesn't
 * refuse on its read-only socket. What isn't here is refused, so that nothing can be forgotten.
 */
const ALLOWED: ReadonlySet<number> = new Set([
  3, 4, 5, 6, 7, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 36, 37, 38, 43, 44, 45, 46, 47, 50, 51, 52,
  56, 57, 59, 60, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 84, 85, 86, 87, 88, 89, 91, 92, 95, 96, 97, 98,
  99, 100, 101, 102, 105, 106, 110, 111, 112, 113, 114, 115, 116, 117, 121, 122, 126, 127, 128, 129, 130, 137,
  138, 139, 140, 141, 143, 147, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 162, 163, 167, 168,
  175, 176, 177, 178, 179, 183, 186, 187, 188, 189, 190, 191, 194, 198, 200, 202, 203, 206, 212, 223, 227,
  228, 229, 230, 238, 243, 244, 246, 247, 253, 255, 257, 262, 263, 265, 271, 272, 273, 274, 275, 278, 280,
  281, 282, 283, 284, 285, 286, 287, 289, 293, 297, 298, 299, 312, 313, 314, 316, 317, 340, 341, 344, 351,
  353, 360, 361, 365, 368, 369, 374, 375, 378, 380, 381, 387, 388, 391, 394, 397, 398, 401, 403, 404, 405,
  407, 409, 412, 413, 414, 415, 416, 419, 422, 426, 435, 436, 445, 449,
])

/** Flags that show secrets, and that a read-only connection may not give. */
const SECRETS: ReadonlyMap<Procedure, number> = new Map<Procedure, number>([
  [domainGetXmlDesc, DomainXmlFlags.secure | DomainXmlFlags.migratable],
  [domainManagedSaveGetXmlDesc, DomainXmlFlags.secure],
  [domainSnapshotGetXmlDesc, DomainSnapshotXmlFlags.secure],
  [domainCheckpointGetXmlDesc, DomainCheckpointXmlFlags.secure],
])

/** The error for what a read-only connection may not call, or undefined. */
export function forbiddenReadOnly(procedure: Procedure, args: unknown): RpcError | undefined {
  if (!ALLOWED.has(procedure.number) || procedure.program !== remoteProgram)
    return denied(procedure, `read only access prevents ${functionName(procedure)}`)
  const secrets = SECRETS.get(procedure)
  if (secrets === undefined || ((args as { readonly flags: number }).flags & secrets) === 0) return undefined
  return denied(procedure, `${functionName(procedure)} with secure flag`)
}

function denied(procedure: Procedure, detail: string): RpcError {
  return libvirtError(ErrorNumber.operationDenied, functionDomain(procedure), detail)
}
