using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;

namespace Sapling.Features.Users.Recovery;

/// <summary>Codes for those who have forgotten their password: whoever can read the mail a day later has no use for them any more.</summary>
internal sealed class ForgottenPasswordTokenProvider(
    IDataProtectionProvider protection, IOptions<ForgottenPasswordTokenProvider.Lifetime> options, ILogger<DataProtectorTokenProvider<IUser>> logger)
    : DataProtectorTokenProvider<IUser>(protection, options, logger)
{
    public const string Key = "ForgottenPassword";

    internal sealed class Lifetime : DataProtectionTokenProviderOptions
    {
        public Lifetime() => (Name, TokenLifespan) = (Key, TimeSpan.FromHours(2));
    }
}
