using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement;

/// <summary>Gives content a position among shapes.</summary>
public class PositionWrapper : ShapeViewModel, IHtmlContent
{
    private readonly IHtmlContent _content;

    private PositionWrapper(IHtmlContent content, string? position)
    {
        _content = content;
        Position = position ?? string.Empty;
        Metadata.ChildContent = this;
    }

    /// <summary>Strings will be encoded, HTML content is used as it is; null for a value that cannot have a position.</summary>
    public static IPositioned? TryWrap(object value, string? position) => value switch
    {
        IPositioned positioned => positioned,
        IHtmlContent html => new PositionWrapper(html, position),
        string text => new PositionWrapper(new StringHtmlContent(text), position),
        _ => null,
    };

    public static IHtmlContent UnWrap(PositionWrapper wrapper)
    {
        ArgumentNullException.ThrowIfNull(wrapper);

        return wrapper._content;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => _content.WriteTo(writer, encoder);
}
