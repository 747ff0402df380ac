using OrchardCore.ContentManagement;

namespace ForumOrchard.LegalActs.ViewModels;

/// <summary>The acts that an act is related to.</summary>
public class LegalActRelationsViewModel
{
    public IReadOnlyList<RelatedActs> Relations { get; set; } = [];
}

/// <summary>The acts with one kind of relation.</summary>
/// <param name="Name">The relation as seen from the page's act, in the reader's language: "Implements", "Amended by".</param>
/// <param name="Acts">At least one.</param>
public sealed record RelatedActs(string Name, IReadOnlyList<ContentItem> Acts);
