using System.Security.Cryptography;
using System.Text;

namespace RecordClearance.Security;

/// <summary>What came of typing a code.</summary>
public enum CodeAnswer { Right, Wrong, Expired, TooManyTries }

/// <summary>The one code that may pair a browser just now: eight characters, two minutes, five tries, once.</summary>
public sealed class PairingCode(TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);
    public const int Tries = 5;

    // No 0/O, 1/I/L, U: what is read aloud or copied by hand must not be mistaken.
    private const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private readonly Lock _one = new();
    private string? _code;
    private int _tried;
    private DateTimeOffset _expires;

    public string Start()
    {
        lock (_one)
        {
            _tried = 0;
            _expires = clock.GetUtcNow() + Lifetime;
            return _code = RandomNumberGenerator.GetString(Letters, 8);
        }
    }

    public CodeAnswer Try(string typed)
    {
        lock (_one)
        {
            if (_code is null || clock.GetUtcNow() >= _expires)
                return CodeAnswer.Expired;
            if (++_tried > Tries)
                return CodeAnswer.TooManyTries;
            if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Plain(typed)), Encoding.UTF8.GetBytes(_code)))
                return CodeAnswer.Wrong;
            _code = null;
            return CodeAnswer.Right;
        }
    }

    // People add spaces, hyphens and small letters.
    private static string Plain(string typed) => string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
