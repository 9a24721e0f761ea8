import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Reads each file into the class that is named before it, and prints what is written again, a line each. */
public class RoundTrip {
  public static void main(String[] arguments) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (int index = 0; index < arguments.length; index += 2) {
      Object payload = mapper.readValue(new File(arguments[index + 1]), Class.forName(arguments[index]));
      out.println(mapper.writeValueAsString(payload));
    }
    out.flush();
  }
}
