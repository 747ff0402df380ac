using System.Globalization;
using Microsoft.AspNetCore.Routing;

namespace ForumOrchard.Languages.Words;

/// <summary>A word, or a few, in each language.</summary>
/// <param name="Id">The same as long as there is the entry, whatever it says; of no other entry of its collection.</param>
/// <param name="Place">Where it stands in the collection, for people; empty if the collection says it all.</param>
/// <param name="Texts">By culture name.</param>
public sealed record WordEntry(string Id, string Place, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The form of the entry itself, for who may edit the collection; null if it has none.</summary>
    public RouteValueDictionary? Editor { get; init; }

    /// <summary>What readers of a language get without falling back to another: the text of <c>ky</c> is one of <c>ky-KG</c>, too. Empty if it is missing.</summary>
    /// <param name="culture">Name of a culture.</param>
    public string TextIn(string culture) => Texts.ExactlyIn(CultureInfo.GetCultureInfo(culture)) ?? string.Empty;
}
