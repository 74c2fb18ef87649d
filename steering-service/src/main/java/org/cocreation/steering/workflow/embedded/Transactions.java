package org.cocreation.steering.workflow.embedded;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.function.Supplier;

/**
 * Transactions of the engine's own, for deployment and migration, which happen outside any request.
 */
final class Transactions {

  private final TransactionManager manager;

  Transactions(TransactionManager manager) {
    this.manager = manager;
  }

  /** Does this in a new transaction; rolls it back where it fails. None may run already. */
  <T> T call(Supplier<T> body) {
    try {
      manager.begin();
      boolean done = false;
      try {
        T result = body.get();
        done = true;
        return result;
      } finally {
        if (done) {
          manager.commit();
        } else {
          manager.rollback();
        }
      }
    } catch (NotSupportedException
        | SystemException
        | RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException e) {
      throw new IllegalStateException("A transaction of the engine failed: " + e.getMessage(), e);
    }
  }

  void run(Runnable body) {
    Void ignored =
        call(
            () -> {
              body.run();
              return null;
            });
  }
}
