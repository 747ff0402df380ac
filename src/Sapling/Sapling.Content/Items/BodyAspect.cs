using Microsoft.AspNetCore.Html;

namespace OrchardCore.ContentManagement.Models;

/// <summary>The main text of an item; null where it has none.</summary>
public class BodyAspect
{
    public IHtmlContent? Body { get; set; }
}

/// <summary>The texts by which an item is found in a full-text search.</summary>
public class FullTextAspect
{
    public List<string> Segments { get; } = [];
}
