using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ForumOrchard.Editing.Versions;

/// <summary>Writes a compared text as HTML. What was removed and added is said in words, too: few screen readers say it of the elements.</summary>
public static class MarkedWords
{
    /// <param name="pieces">The text.</param>
    /// <param name="removed">What is said before a removed piece.</param>
    /// <param name="added">What is said before an added piece.</param>
    /// <param name="end">What is said after either.</param>
    public static IHtmlContent Of(IEnumerable<MarkedText> pieces, LocalizedHtmlString removed, LocalizedHtmlString added, LocalizedHtmlString end)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var html = new HtmlContentBuilder();
        foreach (var piece in pieces)
        {
            if (piece.Mark == Mark.Kept)
            {
                html.Append(piece.Text);
                continue;
            }

            var marked = new TagBuilder(piece.Mark == Mark.Removed ? "del" : "ins");
            marked.InnerHtml.AppendHtml(Said(piece.Mark == Mark.Removed ? removed : added)).Append(piece.Text).AppendHtml(Said(end));
            html.AppendHtml(marked);
        }

        return html;
    }

    private static TagBuilder Said(IHtmlContent words)
    {
        var said = new TagBuilder("span");
        said.AddCssClass("visually-hidden");
        said.InnerHtml.Append(" ").AppendHtml(words).Append(" ");
        return said;
    }
}
