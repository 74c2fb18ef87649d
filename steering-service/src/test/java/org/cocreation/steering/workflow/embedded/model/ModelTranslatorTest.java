package org.cocreation.steering.workflow.embedded.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cocreation.steering.workflow.ProcessModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** The models of the product become what the engine runs; whatever is unknown is refused. */
class ModelTranslatorTest {

  @Test
  void shouldKnowEveryConstructOfTheProductsModelsAndNoOther() {
    List<ModelRefused.Reason> refused = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (ProcessModel model : ProcessModel.all()) {
      collect(new ModelReader(model.fileName(), refused).read(model.bpmn()).orElseThrow(), used);
    }

    assertThat(refused).isEmpty();
    assertThat(used).isEqualTo(Vocabulary.elements());
  }

  @Test
  void shouldTranslateWithoutNamesDocumentationAndDiagram() {
    List<TranslatedModel> translated = ModelTranslator.translate(ProcessModel.all());

    assertThat(translated).hasSize(6);
    assertThat(translated)
        .allSatisfy(
            model ->
                assertThat(model.bpmn())
                    .doesNotContain("name=\"Co", "documentation", "zeebe", "BPMNDiagram"));
    assertThat(translated.getFirst().bpmn())
        .contains("${conductor.is('decision','STOP')}")
        .contains("R/${conductor.now()}/${conductor.timer('remindAfter')}")
        .contains("R/${conductor.from('killAt')}/${conductor.timer('lookAgainAfter')}")
        .contains("<timeDuration>${conductor.timer('escalateAfter')}</timeDuration>")
        .contains("<task id=\"decide-NEEDS\" cocreation:decision=\"NEEDS\">");
    assertThat(translated.get(1).bpmn())
        .contains("<task id=\"define-goals\" cocreation:activity=\"DEFINE_GOALS\">");
  }

  /** Each row changes one thing in the cycle's model: what becomes what, where, and why not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <bpmn:serviceTask id="start-next-cycle" name="Start the next cycle"> | <bpmn:userTask id="a-user-task"/><bpmn:serviceTask id="start-next-cycle"> | a-user-task | Unknown element 'bpmn:userTask'
          <bpmn:serviceTask id="start-next-cycle" | <bpmn:scriptTask id="a-script"/><bpmn:serviceTask id="start-next-cycle" | a-script | Unknown element 'bpmn:scriptTask'
          <bpmn:serviceTask id="start-next-cycle" | <bpmn:inclusiveGateway id="or"/><bpmn:serviceTask id="start-next-cycle" | or | Unknown element 'bpmn:inclusiveGateway'
          <zeebe:taskDefinition type="steering.start-next-cycle" retries="5" /> | <zeebe:taskDefinition type="steering.pay-everybody" /> | start-next-cycle | Unknown job type 'steering.pay-everybody'
          <zeebe:taskDefinition type="steering.start-next-cycle" retries="5" /> | <zeebe:ioMapping/> | start-next-cycle | Unknown element 'zeebe:ioMapping'
          <zeebe:taskDefinition type="steering.start-next-cycle" retries="5" /> | <zeebe:calledElement processId="identify-needs"/> | start-next-cycle | 'zeebe:calledElement' is not allowed here
          <zeebe:taskDefinition type="steering.start-next-cycle" retries="5" /> | <zeebe:taskDefinition type="steering.start-next-cycle"/><zeebe:taskDefinition type="steering.decide"/> | start-next-cycle | Only one 'zeebe:taskDefinition'
          <zeebe:header key="phase" value="NEEDS" /> | <zeebe:header key="phase" value="HOLIDAYS" /> | decide-NEEDS | names a phase
          <zeebe:header key="phase" value="NEEDS" /> | <zeebe:header key="phase" value="${conductor}" /> | decide-NEEDS | must not hold '${'
          <zeebe:header key="phase" value="NEEDS" /> | <zeebe:header key="phase" value="NEEDS'+x+'" /> | decide-NEEDS | names a phase
          id="where-does-the-cycle-go" name="Where does the cycle go?" | id="where-does-the-cycle-go" name="#{conductor.now()}" | where-does-the-cycle-go | must not hold '${' or '#{'
          id="where-does-the-cycle-go" name="Where does the cycle go?" | id="where-does-the-cycle-go" camunda="x" | where-does-the-cycle-go | Unknown attribute 'camunda'
          id="cycle-completed" name="Cycle completed" | id="cycle'completed" | cycle'completed | may have letters
          =string(decision) = "STOP" | =string(decision) = "STOP" or true | flow-where-stop | Unknown condition
          =string(decision) = "STOP" | =string(decision) = "STOP')} ${x('" | flow-where-stop | must not hold '${'
          =string(decision) = "STOP" | =string(decision) = "ST'OP" | flow-where-stop | Unknown condition
          =string(decision) = "STOP" | =string(secret) = "STOP" | flow-where-stop | Unknown condition
          ="R/" + string(remindAfter) | ="R3/" + string(remindAfter) | signatures-late-timer | Unknown timer
          =duration(string(escalateAfter)) | =duration(string(whenever)) | signatures-still-missing-timer | Unknown timer
          =duration(string(escalateAfter)) | PT1H | signatures-still-missing-timer | Unknown timer
          processId="identify-needs" | processId="identify-more" | NEEDS | There is no process 'identify-more' to call
          name="cycle-revived" | name="cycle-renamed" | message-cycle-revived | Nobody sends a message 'cycle-renamed'
          messageRef="message-cycle-revived" | messageRef="message-unknown" | cycle-revived-message | no message to wait for: 'message-unknown'
          <zeebe:subscription correlationKey="=cycleId" /> | <zeebe:subscription correlationKey="=partnershipId" /> | message-cycle-redirected | correlated by '=cycleId'
          targetRef="cycle-stopped" | targetRef="nowhere" | flow-where-stop | leads nowhere: 'nowhere'
          default="flow-where-phases" | default="flow-nowhere" | where-does-the-cycle-go | leads nowhere: 'flow-nowhere'
          isInterrupting="true" | isInterrupting="false" | steering-stops-the-cycle | must interrupt
          id="co-creation-cycle" name | id="other-cycle" name | co-creation-cycle-definitions | with the id 'co-creation-cycle'
          """)
  void shouldRefuseWhatItDoesNotKnow(String what, String becomes, String element, String why) {
    ProcessModel cycle = ProcessModel.all().getFirst();
    assertThat(cycle.bpmn()).contains(what);

    ModelRefused refused = refused(cycle.bpmn().replaceFirst(quote(what), quoted(becomes)));

    assertThat(refused.reasons())
        .anySatisfy(
            reason -> {
              assertThat(reason.file()).isEqualTo("co-creation-cycle.bpmn");
              assertThat(reason.element()).isEqualTo(element);
              assertThat(reason.sentence()).contains(why);
            });
  }

  @Test
  void shouldNameAllThatItRefusesAtOnce() {
    ProcessModel cycle = ProcessModel.all().getFirst();

    ModelRefused refused =
        refused(
            cycle
                .bpmn()
                .replace("=string(decision) = \"STOP\"", "=stop")
                .replace("steering.start-next-cycle", "steering.unknown"));

    assertThat(refused.reasons()).hasSize(2);
    assertThat(refused)
        .hasMessageContaining("co-creation-cycle.bpmn, element flow-where-stop: Unknown condition")
        .hasMessageContaining("element start-next-cycle: Unknown job type");
  }

  @Test
  void shouldRefuseWhatIsNoModelOrReachesOutside() {
    assertThat(refused("<bpmn").reasons().getFirst().sentence())
        .startsWith("The file is not well-formed XML");
    assertThat(refused("<a/>").reasons().getFirst().sentence())
        .isEqualTo("A model begins with 'definitions', this one with 'a'.");
    assertThat(
            refused("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")
                .reasons()
                .getFirst()
                .sentence())
        .contains("DOCTYPE");
  }

  @Test
  void shouldNotCallWhatIsNotAmongTheModels() {
    ProcessModel alone = ProcessModel.all().getFirst();

    assertThatThrownBy(() -> ModelTranslator.translate(List.of(alone)))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("There is no process 'evaluate-benefits' to call");
  }

  private static ModelRefused refused(String bpmn) {
    List<ProcessModel> models = new ArrayList<>(ProcessModel.all());
    models.set(0, new ProcessModel("co-creation-cycle", bpmn));
    return catchThrowableOfType(ModelRefused.class, () -> ModelTranslator.translate(models));
  }

  private static String quote(String text) {
    return java.util.regex.Pattern.quote(text);
  }

  private static String quoted(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }

  private static void collect(Element element, Set<String> names) {
    names.add(element.getLocalName());
    ModelReader.children(element).forEach(child -> collect(child, names));
  }
}
