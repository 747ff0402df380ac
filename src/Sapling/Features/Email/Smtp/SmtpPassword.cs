using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Sapling.Features.Email.Smtp;

/// <summary>Keeps the password of the mail server where a copy of the database does not help to read it.</summary>
internal sealed class SmtpPassword(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("SmtpSettingsConfiguration");

    public string Protect(string password) => _protector.Protect(password);

    /// <returns>Null if the keys that it was encrypted with are gone.</returns>
    public string? Unprotect(string stored)
    {
        try
        {
            return _protector.Unprotect(stored);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
