using System.ComponentModel.DataAnnotations;
using ForumOrchard.Comments.Models;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Comments.Services;

/// <summary>Checks a comment and reports errors in the visitor's language.</summary>
public sealed class CommentValidator(CommentFormClock clock, IStringLocalizer<CommentValidator> S)
{
    /// <summary>The longest name and address, in characters.</summary>
    public const int MaxLine = 100;

    /// <summary>The longest comment, in characters.</summary>
    public const int MaxText = 5000;

    private static readonly EmailAddressAttribute _email = new();

    /// <summary>Messages by field; an empty field name stands for the whole form. Empty if there are no errors.</summary>
    public IEnumerable<(string Field, string Message)> Validate(CommentForm form)
    {
        if (VisitorText.IsBlank(form.Name))
        {
            yield return (nameof(form.Name), S["Please write your name."]);
        }
        else if (form.Name!.Length > MaxLine)
        {
            yield return (nameof(form.Name), S["Please shorten the name to {0} characters.", MaxLine]);
        }

        if (string.IsNullOrWhiteSpace(form.Email) || form.Email.Length > MaxLine || !_email.IsValid(form.Email.Trim()))
        {
            yield return (nameof(form.Email), S["Please write an e-mail address, like name@example.org. It will not be shown."]);
        }

        if (VisitorText.IsBlank(form.Text))
        {
            yield return (nameof(form.Text), S["Please write your comment."]);
        }
        else if (form.Text!.Length > MaxText)
        {
            yield return (nameof(form.Text), S["Please shorten the comment to {0} characters.", MaxText]);
        }

        if (!string.IsNullOrEmpty(form.Website))
        {
            yield return (string.Empty, S["The comment was not taken: the field for the website must stay empty."]);
        }
        else if (clock.Since(form.Shown) is not { } age || age > CommentFormClock.Most)
        {
            yield return (string.Empty, S["The form has been open for too long. Your text is still here: please send it again."]);
        }
        else if (age < CommentFormClock.Least)
        {
            yield return (string.Empty, S["That was very quick. Please wait a few seconds and send it again."]);
        }
    }
}
