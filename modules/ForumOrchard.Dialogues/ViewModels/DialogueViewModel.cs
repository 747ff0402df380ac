using ForumOrchard.Dialogues.Models;
using ForumOrchard.Terms;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Dialogues.ViewModels;

/// <summary>What the templates of a dialogue read.</summary>
public class DialogueViewModel
{
    public DialoguePart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();

    public string Culture { get; set; } = string.Empty;

    /// <summary>The mode in the reader's language; empty where none is set.</summary>
    public string Mode { get; set; } = string.Empty;

    public IReadOnlyList<Term> Countries { get; set; } = [];

    public IReadOnlyList<string> Organisers { get; set; } = [];

    /// <summary>One matrix a session that found something; filled on the dialogue's own page only.</summary>
    public IReadOnlyList<FindingMatrix> Matrices { get; set; } = [];
}
