namespace Sapling.Features.Email.Admin;

/// <summary>A message in the folder.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Date">When it was sent.</param>
/// <param name="To">Whom to.</param>
/// <param name="Subject">What about.</param>
/// <param name="Text">The message without looks; null in a list.</param>
public sealed record MailFile(string Name, DateTimeOffset Date, string To, string Subject, string? Text = null);
