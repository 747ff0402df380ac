using ForumOrchard.Dialogues.Models;
using ForumOrchard.Terms;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Dialogues.ViewModels;

/// <summary>The view model for the templates of a dialogue.</summary>
public class DialogueViewModel
{
    public DialoguePart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();

    public string Culture { get; set; } = string.Empty;

    /// <summary>The mode in the reader's language; empty if none is set.</summary>
    public string Mode { get; set; } = string.Empty;

    public IReadOnlyList<Term> Countries { get; set; } = [];

    public IReadOnlyList<string> Organisers { get; set; } = [];

    /// <summary>One matrix per session with findings; filled only on the dialogue's own page.</summary>
    public IReadOnlyList<FindingMatrix> Matrices { get; set; } = [];
}
