namespace OrchardCore.Email;

/// <summary>Where messages go.</summary>
public enum SmtpDeliveryMethod
{
    /// <summary>To a mail server.</summary>
    Network,

    /// <summary>Into a folder, as files.</summary>
    SpecifiedPickupDirectory,
}
