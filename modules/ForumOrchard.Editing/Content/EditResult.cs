using System.ComponentModel.DataAnnotations;
using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Content;

/// <summary>Result of an edit: <see cref="Saved"/>, <see cref="Conflict"/> or <see cref="Invalid"/>.</summary>
public abstract record EditResult
{
    private protected EditResult()
    {
    }
}

/// <summary>The edit is stored and committed.</summary>
/// <param name="Item">The version that is now the latest; for a new translation, its first version.</param>
/// <param name="Token">The token for the next form.</param>
public sealed record Saved(ContentItem Item, EditToken Token) : EditResult;

/// <summary>Nothing is stored, because someone else has saved meanwhile.</summary>
/// <param name="Latest">The stored version; null if the item no longer exists.</param>
/// <param name="Token">Its token; <see cref="EditToken.None"/> if the item no longer exists.</param>
public sealed record Conflict(ContentItem? Latest, EditToken Token) : EditResult;

/// <summary>Nothing is stored, because the item is invalid.</summary>
/// <param name="Errors">Messages in the language of the request, each with its field names.</param>
public sealed record Invalid(IReadOnlyList<ValidationResult> Errors) : EditResult;
