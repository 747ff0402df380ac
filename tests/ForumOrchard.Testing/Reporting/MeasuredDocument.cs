using System.Text.RegularExpressions;

namespace ForumOrchard.Testing.Reporting;

/// <summary>A document under <c>docs/</c> with placeholders for measurements: <c>&lt;!-- name --&gt;…&lt;!-- /name --&gt;</c>.</summary>
/// <param name="fileName">Its name in <c>docs/</c>.</param>
public sealed class MeasuredDocument(string fileName)
{
    private readonly string _file = Path.GetFullPath(Path.Combine(SiteProject.Folder, "..", "..", "docs", fileName));

    /// <summary>Replaces the text of a placeholder.</summary>
    /// <param name="place">Its name.</param>
    /// <param name="markdown">The new text.</param>
    /// <exception cref="InvalidOperationException">The document has no such placeholder.</exception>
    public void Write(string place, string markdown)
    {
        var text = File.ReadAllText(_file);
        var found = Regex.Match(text, $"(?<=<!-- {Regex.Escape(place)} -->).*(?=<!-- /{Regex.Escape(place)} -->)", RegexOptions.Singleline);
        if (!found.Success)
        {
            throw new InvalidOperationException($"{_file} has no place \"{place}\".");
        }

        File.WriteAllText(_file, string.Concat(text.AsSpan(0, found.Index), $"\n{markdown.TrimEnd()}\n", text.AsSpan(found.Index + found.Length)));
    }
}
