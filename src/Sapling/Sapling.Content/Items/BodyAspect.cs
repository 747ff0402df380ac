using Microsoft.AspNetCore.Html;

namespace OrchardCore.ContentManagement.Models;

/// <summary>The main text of an item; null if it has none.</summary>
public class BodyAspect
{
    public IHtmlContent? Body { get; set; }
}

/// <summary>The texts of an item for full-text search.</summary>
public class FullTextAspect
{
    public List<string> Segments { get; } = [];
}
