package org.cocreation.steering.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a comment is about. It is at home in whichever service: nothing of it is checked here.
 *
 * @param title how it was called when the comment was written
 */
@Schema(
    examples =
        """
        {"kind": "BACKLOG_ITEM", "id": "0199f1a0-0631-7000-8000-000000000631",
         "title": "Load of each bucket on the display"}""")
@Embeddable
public record CommentSubject(
    @Column(name = "subject_kind") @Enumerated(EnumType.STRING) @NotNull CommentKind kind,
    @Column(name = "subject_id")
        @NotBlank @Size(max = 100) @OneLine
        @Schema(
            description =
                "By which its kind knows it within the cycle or the partnership: mostly a UUID, but"
                    + " not of all kinds.",
            examples = "0199f1a0-0631-7000-8000-000000000631")
        String id,
    @NotBlank @Size(max = 200) @OneLine @Schema(description = "How the page calls it.")
        String title) {}
