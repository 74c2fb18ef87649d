package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.localstack.Service.STEERING;

import java.util.List;
import org.cocreation.client.ApiClient;
import org.cocreation.client.ApiException;
import org.cocreation.client.api.ActivitiesApi;
import org.cocreation.client.model.Activity;
import org.cocreation.client.model.ActivityState;
import org.cocreation.client.model.CompleteActivityRequest;
import org.cocreation.client.model.ListedActivity;
import org.cocreation.client.model.Responsible;
import org.cocreation.client.model.Side;
import org.cocreation.localstack.Personas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who wants to use the API needs its OpenAPI document, and nothing of ours. */
@ExtendWith(PackagedStack.class)
class GeneratedClientTest {

  private static final String KEY = "define-goals";

  @Test
  void shouldCompleteAnActivityWithAClientGeneratedOfTheOpenApiDocument() throws Exception {
    Cycle cycle = Partnership.accepted().startCycle("Generated client");
    cycle.awaitPhase("NEEDS");
    cycle.prepare("NEEDS");
    ActivitiesApi activities = new ActivitiesApi(client());

    ListedActivity open = theActivity(activities, cycle, ActivityState.OPEN);
    Activity completed =
        activities.completeActivity(
            open.getId(),
            open.getEtag(),
            new CompleteActivityRequest()
                .conclusion("Fuel cost per tonne is the goal.")
                .responsible(
                    List.of(
                        new Responsible().side(Side.PROVIDER).person("steering@constructcorp"),
                        new Responsible().side(Side.CUSTOMER).person("steering@mincorp"))),
            "generated-client-" + cycle.id());

    assertThat(completed.getState()).isEqualTo(ActivityState.COMPLETED);
    assertThat(completed.getCompletedFor()).isEqualTo(Side.CUSTOMER);
    assertThat(theActivity(activities, cycle, ActivityState.COMPLETED).getClosedAt())
        .isEqualTo(completed.getClosedAt());
  }

  private static ListedActivity theActivity(
      ActivitiesApi activities, Cycle cycle, ActivityState state) throws ApiException {
    return activities.listActivities(null, cycle.id(), 200, state).getItems().stream()
        .filter(activity -> KEY.equals(activity.getKey()))
        .findFirst()
        .orElseThrow();
  }

  private static ApiClient client() {
    String token = PackagedStack.running().issuer().token(Personas.named("steering@mincorp"));
    ApiClient client = new ApiClient();
    client.updateBaseUri(PackagedStack.addressOf(STEERING).toString());
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    return client;
  }
}
