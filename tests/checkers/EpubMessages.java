// Runs EPUBCheck on many books in one Java machine, since starting it costs far more than a book does:
//   java -cp EPUBCHECK EpubMessages.java BOOK...
// prints a line for each message: the book, severity, code, place and words, with tabs between them.

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.File;

public class EpubMessages {
  static class Printed extends MasterReport {
    @Override public void message(Message message, EPUBLocation place, Object... values) {
      String words = message.getMessage(values).replaceAll("\\s+", " ");
      System.out.println(String.join("\t", getEpubFileName(), message.getSeverity().toString(), message.getID().toString(),
          place.getPath() + ":" + place.getLine(), words));
    }
    @Override public void info(String resource, FeatureEnum feature, String value) {}
    @Override public int generate() { return 0; }
    @Override public void initialize() {}
  }

  public static void main(String[] books) throws Exception {
    for (String book : books) {
      Printed report = new Printed();
      report.setEpubFileName(book);
      report.setReportingLevel(ReportingLevel.Usage);
      new EpubCheck(new File(book), report).doValidate();
      System.out.println(book + "\tchecked");
    }
  }
}
