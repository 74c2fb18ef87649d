package org.cocreation.steering.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A decision on its page and on paper. */
@MessageBundle(value = "decision", locale = "en")
public interface DecisionTexts {
  @Message("Decision · {name}")
  String title(String name);

  @Message("Decision")
  String decision();

  @Message(": to “{phase}”")
  String to(String phase);

  @Message("Decided in “{phase}”, round {round}, by {name} for the {side},")
  String decidedIn(String phase, int round, String name, String side);

  @Message("Download the document")
  String downloadDocument();

  @Message("Download the proof")
  String downloadProof();

  @Message("Print")
  String print();

  @Message("Check a proof")
  String checkProof();

  @Message("Signatures")
  String signatures();

  @Message("None: signatures are needed at the value gate alone.")
  String noSignatures();

  @Message("On this content")
  String onContent();

  @Message("SHA-256 over the canonical content:")
  String hash();

  @Message("Sealed by this service as it was taken; the proof has the seal.")
  String sealed();

  @Message("Taken before decisions were sealed: the hash can be verified, the time cannot.")
  String unsealed();

  @Message("The content")
  String content();

  @Message("of")
  String of();

  @Message("Decision: {outcome}")
  String paperTitle(String outcome);

  @Message("Decided in “{phase}”, round {round}, by {name} for the {side}, {at}.")
  String decidedAt(String phase, int round, String name, String side, String at);

  @Message(
      "The font of this document lacks some of the characters that people wrote: they "
          + "are shown as #. The proof inside this file has them all.")
  String fontLacks();

  @Message("Sealed by the service as it was taken; the proof inside this file has the seal.")
  String sealedInside();
}
