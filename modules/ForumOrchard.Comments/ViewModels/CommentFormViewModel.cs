using ForumOrchard.Comments.Services;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Comments.ViewModels;

/// <summary>The form for a comment: the shape <c>CommentForm</c>.</summary>
public class CommentFormViewModel() : ShapeViewModel("CommentForm")
{
    /// <summary>Where the form is sent, from the application's root.</summary>
    public required string Address { get; init; }

    /// <summary>When the form was shown, sealed.</summary>
    public required string Shown { get; init; }

    /// <summary>What the visitor has written so far.</summary>
    public CommentForm Values { get; init; } = new();

    /// <summary>Messages by field name; the one of the empty name is about the whole form.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the form is about: title and address of the item; null below the item itself.</summary>
    public string? ItemTitle { get; init; }

    public string? ItemAddress { get; init; }

    public string? NameError => Errors.GetValueOrDefault(nameof(CommentForm.Name));

    public string? EmailError => Errors.GetValueOrDefault(nameof(CommentForm.Email));

    public string? TextError => Errors.GetValueOrDefault(nameof(CommentForm.Text));

    public string? FormError => Errors.GetValueOrDefault(string.Empty);
}
