using Microsoft.Extensions.Localization;

namespace OrchardCore.Email;

/// <summary>Whether a message was handed over, and if not, why.</summary>
public class EmailResult
{
    /// <summary>What is wrong, by the property of the message or of the settings that it is about, in the user's language.</summary>
    public IReadOnlyDictionary<string, LocalizedString[]> Errors { get; protected set; } = new Dictionary<string, LocalizedString[]>();

    /// <summary>What the mail server answered to a message that it took.</summary>
    public string? Response { get; set; }

    /// <summary>Whether the mail server took the message. It may still come back.</summary>
    public bool Succeeded { get; protected set; }

    public static EmailResult FailedResult(string propertyName, params LocalizedString[] errors) =>
        new() { Errors = new Dictionary<string, LocalizedString[]> { [propertyName] = errors } };

    public static EmailResult GetSuccessResult(string? response) => new() { Succeeded = true, Response = response };
}
