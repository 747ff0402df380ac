using OrchardCore.Email;

namespace Sapling.Features.Email.Admin;

/// <summary>The form of the group "email".</summary>
public class SmtpSettingsViewModel
{
    public bool IsEnabled { get; set; }

    public string? DefaultSender { get; set; }

    public string? Host { get; set; }

    /// <summary>Text, so that what is no number comes back as it was typed, with a message of ours.</summary>
    public string? Port { get; set; }

    /// <summary>Null for whichever the server offers.</summary>
    public SmtpEncryptionMethod? EncryptionMethod { get; set; }

    public bool RequireCredentials { get; set; }

    public string? UserName { get; set; }

    /// <summary>Goes into the page never; comes back empty to keep the one that there is.</summary>
    public string? Password { get; set; }

    /// <summary>Whether there is a password to keep.</summary>
    public bool HasPassword { get; set; }

    /// <summary>Whether messages are sent, as these settings or the configuration say.</summary>
    public bool Sends { get; set; }

    /// <summary>Whether the configuration says how to send.</summary>
    public bool IsConfigured { get; set; }

    /// <summary>Whether messages become files, which the admin lists.</summary>
    public bool HasFolder { get; set; }
}
