using ForumOrchard.Health.Points;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Hosting.Health;

/// <summary>A key of forms and sign-ins that was set aside.</summary>
internal sealed class KeysPoint(UnreadableKeys keys, IStringLocalizer<KeysPoint> S) : IHealthPoint
{
    public string Name => S["Keys of sign-ins"];

    public Task<HealthFinding?> LookAsync(CancellationToken cancellationToken) => Task.FromResult(!keys.Exist ? null : new HealthFinding(
        HealthLevel.Fault,
        S["A key that protects sign-ins could not be read and was set aside."],
        S["People may have to sign in again. Ask whoever runs the server to put the file back from a backup, or to delete what ends in “.unreadable” in DataProtection-Keys."]));
}
