using ForumOrchard.Comments.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Comments.ViewModels;

/// <summary>The page with the comment form: the shape <c>CommentForm</c>.</summary>
public class CommentFormViewModel() : ShapeViewModel("CommentForm")
{
    /// <summary>The address to post to, from the application's root.</summary>
    public required string Address { get; init; }

    /// <summary>When the form was shown, encrypted.</summary>
    public required string Shown { get; init; }

    /// <summary>The values entered so far.</summary>
    public CommentForm Values { get; init; } = new();

    /// <summary>Messages by field name; the empty name stands for the whole form.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public required string ItemTitle { get; init; }

    /// <summary>The item's address, from the application's root.</summary>
    public required string ItemAddress { get; init; }

    public string? NameError => Errors.GetValueOrDefault(nameof(CommentForm.Name));

    public string? EmailError => Errors.GetValueOrDefault(nameof(CommentForm.Email));

    public string? TextError => Errors.GetValueOrDefault(nameof(CommentForm.Text));

    public string? FormError => Errors.GetValueOrDefault(string.Empty);
}
