using OrchardCore.ContentManagement;

namespace ForumOrchard.LegalActs.ViewModels;

/// <summary>The acts that an act amended and that are in force no longer.</summary>
public class ReplacedActsViewModel
{
    public IReadOnlyList<ReplacedAct> Acts { get; set; } = [];
}

/// <summary>An act that is in force no longer.</summary>
/// <param name="Act">The act.</param>
/// <param name="Successor">The act that has taken its place; null if none is known.</param>
public sealed record ReplacedAct(ContentItem Act, ContentItem? Successor);
