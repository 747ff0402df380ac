using ForumOrchard.Testing.Tools;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace ForumOrchard.Tests.Attachments.Files;

/// <summary>PDF files with text in a real font.</summary>
internal static class PdfFiles
{
    private static readonly Lazy<byte[]> Font = new(() => File.ReadAllBytes(KnownTools.CyrillicFont.Path));

    /// <summary>A file with one page per text, in lines of some sixty letters.</summary>
    public static byte[] WithPages(params string[] texts)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddTrueTypeFont(Font.Value);
        foreach (var text in texts)
        {
            var page = builder.AddPage(PageSize.A4);
            var y = 780.0;
            foreach (var line in Lines(text))
            {
                page.AddText(line, 10, new PdfPoint(50, y), font);
                y -= 14;
            }
        }

        return builder.Build();
    }

    private static IEnumerable<string> Lines(string text)
    {
        var line = string.Empty;
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length > 60)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
