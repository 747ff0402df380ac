namespace OrchardCore.Email;

/// <summary>How the connection to the mail server is protected.</summary>
public enum SmtpEncryptionMethod
{
    None,

    /// <summary>From the first byte, usually at port 465.</summary>
    SslTls,

    /// <summary>After a command in clear text, usually at port 587. A server that does not offer it gets no message.</summary>
    StartTls,
}
