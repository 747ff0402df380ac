using System.ComponentModel.DataAnnotations;
using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Content;

/// <summary>What became of an edit: <see cref="Saved"/>, <see cref="Conflict"/> or <see cref="Invalid"/>.</summary>
public abstract record EditResult
{
    private protected EditResult()
    {
    }
}

/// <summary>It is stored, and committed.</summary>
/// <param name="Item">The version that is now the latest; a new translation's, where one was made.</param>
/// <param name="Token">What the next form is made from.</param>
public sealed record Saved(ContentItem Item, EditToken Token) : EditResult;

/// <summary>Nothing is stored, since somebody else has saved meanwhile.</summary>
/// <param name="Latest">What is stored now; null where the item is gone.</param>
/// <param name="Token">Its mark; <see cref="EditToken.None"/> where the item is gone.</param>
public sealed record Conflict(ContentItem? Latest, EditToken Token) : EditResult;

/// <summary>Nothing is stored, since the item is not as it has to be.</summary>
/// <param name="Errors">For people, in the language of the request, each with the names of the fields.</param>
public sealed record Invalid(IReadOnlyList<ValidationResult> Errors) : EditResult;
