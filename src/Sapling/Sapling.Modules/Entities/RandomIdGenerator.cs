using System.Security.Cryptography;
using OrchardCore.Entities;

namespace Sapling.Modules.Entities;

/// <summary>Ids of 130 random bits, five bits per character, so that nobody can guess the next one.</summary>
internal sealed class RandomIdGenerator : IIdGenerator
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;

    public string GenerateUniqueId() => RandomNumberGenerator.GetString(Alphabet, Length);
}
