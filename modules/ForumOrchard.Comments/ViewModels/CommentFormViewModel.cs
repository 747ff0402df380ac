using ForumOrchard.Comments.Services;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Comments.ViewModels;

/// <summary>The comment form: the shape <c>CommentForm</c>.</summary>
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

    /// <summary>Title of the commented item, when the form is on its own page; null below the item itself.</summary>
    public string? ItemTitle { get; init; }

    public string? ItemAddress { get; init; }

    public string? NameError => Errors.GetValueOrDefault(nameof(CommentForm.Name));

    public string? EmailError => Errors.GetValueOrDefault(nameof(CommentForm.Email));

    public string? TextError => Errors.GetValueOrDefault(nameof(CommentForm.Text));

    public string? FormError => Errors.GetValueOrDefault(string.Empty);
}
