using OrchardCore.Email;

namespace ForumOrchard.Mail;

/// <summary>Sends mail as the site's settings say.</summary>
public interface ISiteMail
{
    /// <summary>Hands the message over to the mail server before it returns.</summary>
    /// <param name="message">The message. Without a sender it comes from the site's own address.</param>
    /// <returns>Why the message was not sent, in the user's language; empty if it was.</returns>
    Task<IReadOnlyList<string>> SendAsync(MailMessage message);
}
