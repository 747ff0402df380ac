namespace Sapling.Features.Title;

/// <summary>The title in an item's form.</summary>
public class TitleForm
{
    public string? Title { get; set; }

    /// <summary>Whether the title is generated, so that the form only shows it.</summary>
    public bool IsGenerated { get; set; }

    public bool IsRequired { get; set; }
}
